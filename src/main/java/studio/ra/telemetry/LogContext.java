package studio.ra.telemetry;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;

/**
 * Gives each line that this thread writes to Liberty's JSON log the field {@code ext_request}. Liberty's class for it is in no artifact that can be compiled
 * against, and not there at all where a test runs without Liberty: so it is looked for.
 */
final class LogContext {

    private static final String FIELD = "request";
    private static final MethodHandle ADD = method("addExtension", MethodType.methodType(void.class, String.class, String.class));
    private static final MethodHandle REMOVE = method("removeExtension", MethodType.methodType(boolean.class, String.class));

    private LogContext() {
    }

    /** @param id or null, for none */
    static void request(String id) {
        if (ADD == null || REMOVE == null) {
            return;
        }
        try {
            if (id == null) {
                REMOVE.invoke(FIELD);
            } else {
                ADD.invoke(FIELD, id);
            }
        } catch (Throwable broken) {
            throw new IllegalStateException(broken);
        }
    }

    private static MethodHandle method(String name, MethodType type) {
        try {
            return MethodHandles.publicLookup().findStatic(Class.forName("com.ibm.websphere.logging.hpel.LogRecordContext"), name, type);
        } catch (ReflectiveOperationException absent) {
            return null;
        }
    }
}
