package studio.ra.storyboard;

import java.util.Optional;

/** Where the images of frames come from. */
interface Frames {

    /** A JPEG, or empty where the still cannot be shown. @param still hash of its bytes. @param width in pixels at most */
    Optional<byte[]> jpeg(String still, int width);
}
