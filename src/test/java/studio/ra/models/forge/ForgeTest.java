package studio.ra.models.forge;

import static com.github.tomakehurst.wiremock.client.WireMock.post;

import java.util.Collections;

import studio.ra.models.Access;
import studio.ra.models.Cause;
import studio.ra.models.ImageModel;
import studio.ra.models.Model;
import studio.ra.models.Outcome;
import studio.ra.models.Tier;
import studio.ra.models.VendorContract;

/** The worked example keeps the contract, so that it cannot rot. */
class ForgeTest extends VendorContract {

    @Override
    protected ImageModel made(Access access) {
        return new Forge(access);
    }

    @Override
    protected Model row() {
        return model("forge", "forge", "forge", Tier.FAST, 0, true, 1000);
    }

    @Override
    protected String path() {
        return "/sdapi/v1/txt2img";
    }

    @Override
    protected String request() {
        return "{\"prompt\":\"lighthouse keeper, dusk\",\"width\":1344,\"height\":768,\"batch_size\":1,\"seed\":42}";
    }

    @Override
    protected void draws(byte[] image) {
        server.stubFor(post(path()).willReturn(json(200, "{\"images\":[" + String.join(",", Collections.nCopies(4, "\"" + base64(image) + "\"")) + "],\"parameters\":{},\"info\":\"{}\"}")));
    }

    @Override
    protected String error(int status) {
        return "{\"detail\":\"no\"}";
    }

    @Override
    protected Outcome missing() {
        return new Outcome.Refused(Cause.INVALID);
    }
}
