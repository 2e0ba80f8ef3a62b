package studio.ra.story;

import java.util.List;

/** Whether a shot could be written. */
public sealed interface Placing {

    /** It is written. */
    record Placed(Shot shot) implements Placing {
    }

    /** The workspace has no such scene or shot. */
    record Missing() implements Placing {
    }

    /** Nothing was written: {@code ids} are not of this workspace. @param field {@code characters} or {@code references} */
    record Unknown(String field, List<String> ids) implements Placing {
    }
}
