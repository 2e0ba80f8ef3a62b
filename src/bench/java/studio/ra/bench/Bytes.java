package studio.ra.bench;

/** What the bytes of a large image cost a processor between the vendor's answer and the disk: read out of JSON, looked at, hashed. */
final class Bytes implements Bench.Table {

    @Override
    public void measure(Report report) {
        Micro.run(report, "studio.ra.models.AnswerBench");
        Micro.run(report, "studio.ra.library.PictureBench");
    }
}
