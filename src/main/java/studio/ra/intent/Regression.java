package studio.ra.intent;

/**
 * Multinomial logistic regression by accelerated gradient descent: no chance in it, and only arithmetic that every machine does alike, so the
 * same examples give the same weights.
 */
final class Regression {

    private static final int STEPS = 150;
    private static final double RIDGE = 0.004;

    private final double[][] x;
    private final int[] y;
    private final int values;
    private final int width;

    /** @param x rows of features @param y which value each row has */
    Regression(double[][] x, int[] y, int values) {
        this.x = x;
        this.y = y;
        this.values = values;
        width = x[0].length + 1;
    }

    /** @return per value the bias and then a weight per feature */
    double[][] weights() {
        var now = new double[values][width];
        var before = new double[values][width];
        double step = 1 / (0.5 * spread() + RIDGE);
        double momentum = 1;
        for (int i = 0; i < STEPS; i++) {
            double next = (1 + Math.sqrt(1 + 4 * momentum * momentum)) / 2;
            var ahead = new double[values][width];
            for (int k = 0; k < values; k++) {
                for (int d = 0; d < width; d++) {
                    ahead[k][d] = now[k][d] + (momentum - 1) / next * (now[k][d] - before[k][d]);
                }
            }
            before = now;
            now = descend(ahead, step);
            momentum = next;
        }
        return now;
    }

    private double[][] descend(double[][] at, double step) {
        var to = new double[values][width];
        for (int k = 0; k < values; k++) {
            for (int d = 0; d < width; d++) {
                to[k][d] = at[k][d] * (1 - (d == 0 ? 0 : step * RIDGE));
            }
        }
        for (int row = 0; row < x.length; row++) {
            var p = probabilities(at, x[row]);
            for (int k = 0; k < values; k++) {
                double error = step * (p[k] - (y[row] == k ? 1 : 0)) / x.length;
                to[k][0] -= error;
                for (int d = 1; d < width; d++) {
                    to[k][d] -= error * x[row][d - 1];
                }
            }
        }
        return to;
    }

    private double[] probabilities(double[][] weights, double[] row) {
        var p = new double[values];
        double most = Double.NEGATIVE_INFINITY;
        for (int k = 0; k < values; k++) {
            double score = weights[k][0];
            for (int d = 1; d < width; d++) {
                score += weights[k][d] * row[d - 1];
            }
            p[k] = score;
            most = Math.max(most, score);
        }
        double sum = 0;
        for (int k = 0; k < values; k++) {
            p[k] = StrictMath.exp(p[k] - most);
            sum += p[k];
        }
        for (int k = 0; k < values; k++) {
            p[k] /= sum;
        }
        return p;
    }

    /** A bound of the largest eigenvalue of the rows' second moments: their mean square length. */
    private double spread() {
        double sum = 0;
        for (var row : x) {
            sum++;
            for (double v : row) {
                sum += v * v;
            }
        }
        return sum / x.length;
    }
}
