package org.techmatch.bench;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntConsumer;

/** Puts a number of threads to the same work for some seconds and measures. */
final class Load {
    private static final int THREADS = 2;
    /** A just-started JVM answers a third of what it answers later; the figures are of the portal that has run a while. */
    private static final int WARM_UP_SECONDS = Integer.getInteger("bench.warmup", 60);

    private static final int TURNS = 4;

    private static final int SAMPLES_MAX = 2_000_000;

    private Load() {}

    /** Requests a second, and percentiles of their time in milliseconds. */
    record Figures(String name, double perSecond, double p50, double p95, double p99, int requests) {
        @Override
        public String toString() {
            return "%-38s %9.0f/s   p50 %7.2f   p95 %7.2f   p99 %7.2f ms   (%d requests)"
                    .formatted(name, perSecond, p50, p95, p99, requests);
        }
    }

    /** Warms up, then measures; {@code request} is told a running number. */
    static Figures run(String name, int seconds, IntConsumer request) throws Exception {
        phase(WARM_UP_SECONDS, request);
        return figures(name, seconds, List.of(phase(seconds, request)));
    }

    /** Two works on the same machine, warmed up and measured in turns, so that neither gets the warmer servers. */
    static Pair inTurns(String first, IntConsumer one, String second, IntConsumer other, int seconds) throws Exception {
        int turn = Math.max(1, seconds / TURNS);
        for (int i = 0; i < TURNS; i++) {
            phase(WARM_UP_SECONDS / TURNS, one);
            phase(WARM_UP_SECONDS / TURNS, other);
        }
        List<long[]> ones = new ArrayList<>();
        List<long[]> others = new ArrayList<>();
        for (int i = 0; i < TURNS; i++) {
            ones.add(phase(turn, one));
            others.add(phase(turn, other));
        }
        return new Pair(figures(first, turn * TURNS, ones), figures(second, turn * TURNS, others));
    }

    /** What two works reached beside each other. */
    record Pair(Figures one, Figures other) {
        double ratio() {
            return one.perSecond() / other.perSecond();
        }
    }

    private static Figures figures(String name, int seconds, List<long[]> phases) {
        long[] nanos = phases.stream().flatMapToLong(Arrays::stream).sorted().toArray();
        return new Figures(
                name, nanos.length / (double) seconds, at(nanos, 0.50), at(nanos, 0.95), at(nanos, 0.99), nanos.length);
    }

    private static double at(long[] sorted, double share) {
        return sorted.length == 0 ? Double.NaN : sorted[(int) Math.min(sorted.length - 1, sorted.length * share)] / 1e6;
    }

    private static long[] phase(int seconds, IntConsumer request) throws Exception {
        AtomicInteger number = new AtomicInteger();
        long end = System.nanoTime() + seconds * 1_000_000_000L;
        List<Future<long[]>> workers = new ArrayList<>();
        try (ExecutorService pool = Executors.newFixedThreadPool(THREADS)) {
            for (int t = 0; t < THREADS; t++) {
                workers.add(pool.submit(() -> work(end, number, request)));
            }
        }
        int total = 0;
        for (Future<long[]> worker : workers) {
            total += worker.get().length;
        }
        long[] all = new long[total];
        int filled = 0;
        for (Future<long[]> worker : workers) {
            long[] part = worker.get();
            System.arraycopy(part, 0, all, filled, part.length);
            filled += part.length;
        }
        return all;
    }

    private static long[] work(long end, AtomicInteger number, IntConsumer request) {
        long[] samples = new long[1024];
        int count = 0;
        long begun = System.nanoTime();
        while (begun < end && count < SAMPLES_MAX) {
            request.accept(number.getAndIncrement());
            long now = System.nanoTime();
            if (count == samples.length) {
                samples = Arrays.copyOf(samples, count * 2);
            }
            samples[count++] = now - begun;
            begun = now;
        }
        return Arrays.copyOf(samples, count);
    }
}
