package studio.ra.library;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.eclipse.microprofile.config.inject.ConfigProperty;

import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.core.checksums.RequestChecksumCalculation;
import software.amazon.awssdk.core.checksums.ResponseChecksumValidation;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.S3Client;

/** Where this studio keeps its bytes, as the operator says: in a bucket where one is named, else in the data folder. */
@ApplicationScoped
class Vaults {

    private static final Duration ATTEMPT = Duration.ofSeconds(30);

    private final Path data;
    private final Optional<String> bucket;
    private final Optional<String> endpoint;
    private final String region;
    private final Optional<String> access;
    private final Optional<String> secret;

    @Inject
    Vaults(@ConfigProperty(name = "ra.data", defaultValue = "./data") String data, @ConfigProperty(name = "ra.s3.bucket") Optional<String> bucket,
            @ConfigProperty(name = "ra.s3.endpoint") Optional<String> endpoint, @ConfigProperty(name = "ra.s3.region", defaultValue = "us-east-1") String region,
            @ConfigProperty(name = "ra.s3.access.key") Optional<String> access, @ConfigProperty(name = "ra.s3.secret.key") Optional<String> secret) {
        this.data = Path.of(data);
        this.bucket = bucket;
        this.endpoint = endpoint;
        this.region = region;
        this.access = access;
        this.secret = secret;
    }

    /** For the container's proxy. */
    protected Vaults() {
        this("", Optional.empty(), Optional.empty(), "", Optional.empty(), Optional.empty());
    }

    /** @throws IllegalStateException where the settings of a bucket are not all there */
    Vault open() {
        if (bucket.isEmpty()) {
            if (endpoint.isPresent() || access.isPresent() || secret.isPresent()) {
                throw new IllegalStateException("RA_S3_BUCKET is not set, though other settings of object storage are");
            }
            return new Folder(data.resolve("assets"));
        }
        return new Bucket(client(endpoint.map(URI::create), region, access.orElseThrow(() -> missing("RA_S3_ACCESS_KEY")),
                secret.orElseThrow(() -> missing("RA_S3_SECRET_KEY"))), bucket.get());
    }

    private static IllegalStateException missing(String setting) {
        return new IllegalStateException("RA_S3_BUCKET is set, so " + setting + " has to be");
    }

    /** @param endpoint empty for Amazon's own. Another is spoken to by path, because few of those have a name for each bucket */
    static S3Client client(Optional<URI> endpoint, String region, String access, String secret) {
        var client = S3Client.builder().region(Region.of(region))
                .credentialsProvider(StaticCredentialsProvider.create(AwsBasicCredentials.create(access, secret)))
                .httpClient(UrlConnectionHttpClient.builder().connectionTimeout(Duration.ofSeconds(5)).socketTimeout(ATTEMPT).build())
                // the whole body is signed at once, for not every server knows the signature in chunks
                .serviceConfiguration(one -> one.chunkedEncodingEnabled(false).pathStyleAccessEnabled(endpoint.isPresent()))
                // checksums are our own, or S3-compatible servers are asked for what not all of them know
                .requestChecksumCalculation(RequestChecksumCalculation.WHEN_REQUIRED)
                .responseChecksumValidation(ResponseChecksumValidation.WHEN_REQUIRED)
                .overrideConfiguration(all -> all.apiCallAttemptTimeout(ATTEMPT).apiCallTimeout(ATTEMPT.multipliedBy(2)));
        endpoint.ifPresent(client::endpointOverride);
        return client.build();
    }
}
