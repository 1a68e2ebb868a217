package org.askexpert.text;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Which paragraph became which, by their places. */
record Pair(int older, int newer) {

    private static final int MOST_COMPARED = 2_500;
    private static final double ALIKE = 0.3;

    /**
     * The pairs of a stretch that changed, from top to bottom. As many paragraphs as before: each became the one in its
     * place. Else those that share most words belong together; too many to compare have no pairs.
     */
    static List<Pair> likes(List<String> older, List<String> newer) {
        if (older.size() == newer.size()) {
            return IntStream.range(0, older.size())
                    .mapToObj(at -> new Pair(at, at))
                    .toList();
        }
        if ((long) older.size() * newer.size() > MOST_COMPARED) return List.of();
        double[][] alike = new double[older.size()][newer.size()];
        List<Map<String, Integer>> words = newer.stream().map(Pair::words).toList();
        for (int i = 0; i < older.size(); i++) {
            Map<String, Integer> own = words(older.get(i));
            for (int j = 0; j < newer.size(); j++) alike[i][j] = alike(own, words.get(j));
        }
        return best(alike, older.size(), newer.size());
    }

    /** The order-keeping choice of pairs that are most alike in sum. */
    private static List<Pair> best(double[][] alike, int rows, int columns) {
        double[][] sum = new double[rows + 1][columns + 1];
        for (int i = rows - 1; i >= 0; i--) {
            for (int j = columns - 1; j >= 0; j--) {
                double without = Math.max(sum[i + 1][j], sum[i][j + 1]);
                double with = alike[i][j] < ALIKE ? 0 : alike[i][j] + sum[i + 1][j + 1];
                sum[i][j] = Math.max(without, with);
            }
        }
        Deque<Pair> pairs = new ArrayDeque<>();
        for (int i = 0, j = 0; i < rows && j < columns; ) {
            if (sum[i][j] == sum[i + 1][j]) i++;
            else if (sum[i][j] == sum[i][j + 1]) j++;
            else pairs.add(new Pair(i++, j++));
        }
        return List.copyOf(pairs);
    }

    /** How much of both is the same words, 0 to 1. */
    private static double alike(Map<String, Integer> one, Map<String, Integer> other) {
        int same = 0;
        for (var word : one.entrySet()) same += Math.min(word.getValue(), other.getOrDefault(word.getKey(), 0));
        int all = count(one) + count(other);
        return all == 0 ? 0 : 2.0 * same / all;
    }

    private static int count(Map<String, Integer> words) {
        return words.values().stream().mapToInt(Integer::intValue).sum();
    }

    private static Map<String, Integer> words(String paragraph) {
        Map<String, Integer> words = new HashMap<>();
        for (String word : Comparing.words(paragraph)) if (!word.isBlank()) words.merge(word, 1, Integer::sum);
        return words;
    }
}
