package org.techmatch.searchindex.meaning;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Semaphore;

/**
 * The embedding model bge-small-zh-v1.5, run inside this process; its weights come with a library, no network is used. One
 * text a call on one thread: batches lose to the padding that they need. At most {@code workers} calls compute at a time.
 */
public final class Embedder implements AutoCloseable {
    /** Names model and reading of texts; vectors of another name cannot be compared with these. */
    public static final String MODEL = "bge-small-zh-v1.5-q/1";

    /** Said before a short query, as the model was trained; long texts are compared as they are. */
    private static final String QUERY_PREFIX = "为这个句子生成表示以用于检索相关文章：";

    private static final int PREFIXED_MAX = 100;

    private static final String WEIGHTS = "/bge-small-zh-v1.5-q.onnx";
    private static final String VOCABULARY = "/bge-small-zh-v1.5-q-tokenizer.json";
    private static final int PIECES_MAX = 512;

    private final OrtEnvironment environment;
    private final OrtSession session;
    private final WordPieces pieces;
    private final Semaphore workers;

    private Embedder(OrtEnvironment environment, OrtSession session, WordPieces pieces, int workers) {
        this.environment = environment;
        this.session = session;
        this.pieces = pieces;
        this.workers = new Semaphore(workers, true);
    }

    /**
     * Loads the model, which takes about a second.
     *
     * @param workers how many texts may be computed at a time
     * @throws IllegalStateException when it cannot be loaded here, such as on a processor that ONNX Runtime has no code for
     */
    public static Embedder load(int workers) {
        try (InputStream weights = resource(WEIGHTS);
                InputStream vocabulary = resource(VOCABULARY);
                OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
            options.setIntraOpNumThreads(1);
            options.setInterOpNumThreads(1);
            OrtEnvironment environment = OrtEnvironment.getEnvironment();
            return new Embedder(
                    environment,
                    environment.createSession(weights.readAllBytes(), options),
                    WordPieces.read(vocabulary),
                    workers);
        } catch (IOException | OrtException | LinkageError | RuntimeException e) {
            throw new IllegalStateException("the embedding model cannot be loaded: " + e.getMessage(), e);
        }
    }

    /** The meaning of texts together: the mean of their directions, so that a text named twice counts twice. */
    public TextVector texts(List<String> texts) {
        Map<String, float[]> known = new HashMap<>();
        float[] sum = new float[TextVector.DIMENSIONS];
        for (String text : texts) {
            float[] each = known.computeIfAbsent(text, this::embed);
            double length = length(each);
            for (int i = 0; i < sum.length; i++) {
                sum[i] += (float) (each[i] / length);
            }
        }
        return TextVector.of(sum);
    }

    /** The meaning of a query: a few words, a sentence or a whole text. */
    public TextVector query(String query) {
        return TextVector.of(embed(query.length() > PREFIXED_MAX ? query : QUERY_PREFIX + query));
    }

    @Override
    public void close() {
        try {
            session.close();
        } catch (OrtException e) {
            throw new IllegalStateException(e);
        }
    }

    private static double length(float[] numbers) {
        double squares = 0;
        for (float number : numbers) {
            squares += number * number;
        }
        return Math.sqrt(squares);
    }

    private float[] embed(String text) {
        long[] ids = pieces.of(text, PIECES_MAX);
        long[] mask = new long[ids.length];
        Arrays.fill(mask, 1);
        workers.acquireUninterruptibly();
        try (OnnxTensor inputs = tensor(ids);
                OnnxTensor attention = tensor(mask);
                OnnxTensor types = tensor(new long[ids.length]);
                OrtSession.Result result = session.run(
                        Map.of("input_ids", inputs, "attention_mask", attention, "token_type_ids", types))) {
            return ((float[][][]) result.get(0).getValue())[0][0];
        } catch (OrtException e) {
            throw new IllegalStateException("the embedding model failed: " + e.getMessage(), e);
        } finally {
            workers.release();
        }
    }

    private OnnxTensor tensor(long[] row) throws OrtException {
        return OnnxTensor.createTensor(environment, new long[][] {row});
    }

    private static InputStream resource(String name) throws IOException {
        InputStream resource = Embedder.class.getResourceAsStream(name);
        if (resource == null) {
            throw new IOException(name + " is not on the class path");
        }
        return resource;
    }
}
