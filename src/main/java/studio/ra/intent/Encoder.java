package studio.ra.intent;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Map;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;

/** Where texts of one meaning lie close together: a small sentence model, run in this process on one thread. Safe to share. */
final class Encoder {

    static final int DIMENSIONS = 384;

    private final OrtEnvironment runtime;
    private final OrtSession session;
    private final WordPieces pieces;
    private final boolean mean;

    /**
     * Loads its native library and its weights, some half a second.
     *
     * @param model what the files on the class path begin with
     * @param mean  whether the meaning is the mean over all pieces, or else the first one's
     * @throws IOException        where the model is not on the class path
     * @throws OrtException       where the runtime refuses the model
     * @throws UnsatisfiedLinkError where there is no native library for this machine
     */
    Encoder(String model, boolean mean) throws IOException, OrtException {
        this.mean = mean;
        runtime = OrtEnvironment.getEnvironment();
        try (var vocabulary = open(model + "-tokenizer.json"); var weights = open(model + ".onnx"); var options = new OrtSession.SessionOptions()) {
            pieces = new WordPieces(vocabulary);
            options.setIntraOpNumThreads(1);
            options.setInterOpNumThreads(1);
            session = runtime.createSession(weights.readAllBytes(), options);
        }
    }

    /** @return a vector of length 1 in {@link #DIMENSIONS} dimensions */
    float[] of(String text) throws OrtException {
        var ids = pieces.of(text);
        var ones = new long[ids.length];
        Arrays.fill(ones, 1);
        try (var input = OnnxTensor.createTensor(runtime, new long[][] {ids});
                var attention = OnnxTensor.createTensor(runtime, new long[][] {ones});
                var kinds = OnnxTensor.createTensor(runtime, new long[][] {new long[ids.length]});
                var result = session.run(Map.of("input_ids", input, "attention_mask", attention, "token_type_ids", kinds))) {
            return pool(((float[][][]) result.get(0).getValue())[0]);
        }
    }

    private float[] pool(float[][] states) {
        var sum = new double[DIMENSIONS];
        for (int i = 0; i < (mean ? states.length : 1); i++) {
            for (int d = 0; d < DIMENSIONS; d++) {
                sum[d] += states[i][d];
            }
        }
        double length = Math.sqrt(Arrays.stream(sum).map(x -> x * x).sum());
        var unit = new float[DIMENSIONS];
        for (int d = 0; d < DIMENSIONS; d++) {
            unit[d] = (float) (sum[d] / length);
        }
        return unit;
    }

    private static InputStream open(String file) throws IOException {
        var in = Encoder.class.getResourceAsStream("/" + file);
        if (in == null) {
            throw new IOException("no " + file + " on the class path");
        }
        return in;
    }
}
