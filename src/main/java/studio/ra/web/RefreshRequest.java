package studio.ra.web;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Which stale shots are to be drawn again. */
@Schema(example = "{\"what\": \"unapproved\"}")
record RefreshRequest(@Schema(description = "unapproved leaves shots whose still is approved.") @NotNull
        @Pattern(regexp = "all|unapproved", message = "is all or unapproved") String what) {

    boolean takes(boolean approved) {
        return what.equals("all") || !approved;
    }
}
