package studio.ra.web;

import java.util.List;

import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Shots whose stale still is good as it is. */
@Schema(example = "{\"shots\": [\"01kb…\"]}")
record AcceptRequest(@Schema(description = "Left out: every stale one.") @Size(min = 1, max = 1000) List<String> shots) {
}
