package studio.ra.web;

import java.io.IOException;

import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/** Where the contract is looked for. It answers as everything under {@code /api} does: to callers with a token, at their rate. */
@WebServlet("/openapi")
public class Contract extends HttpServlet {

    private static final long serialVersionUID = 1;

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws ServletException, IOException {
        var query = request.getQueryString();
        request.getRequestDispatcher("/api/openapi" + (query == null ? "" : '?' + query)).forward(request, response);
    }
}
