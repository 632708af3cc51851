package org.touyan.platform.files;

import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.touyan.platform.web.Problem.Code;
import org.touyan.platform.web.ProblemException;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.core.checksums.RequestChecksumCalculation;
import software.amazon.awssdk.core.checksums.ResponseChecksumValidation;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.S3ClientBuilder;
import software.amazon.awssdk.services.s3.model.NoSuchKeyException;

/**
 * In a bucket of an S3-compatible store (MinIO, Ceph, a county cloud's object store). The bucket must exist and be
 * private: files are only served by us, to whoever may see their owner.
 */
@Singleton
class BucketContent extends OutsideContent {
    private static final Logger LOG = Logger.getLogger(BucketContent.class);
    /**
     * A photo is some hundred kilobytes: who waits longer waits for a store that is not there, and an upload keeps its
     * connection to the database meanwhile.
     */
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private static final int ATTEMPTS = 2;
    private static final int AGAIN_SECONDS = 30;

    private final BucketConfig config;
    private String bucket;
    private S3Client client;

    BucketContent(BucketConfig config, TransactionSynchronizationRegistry transaction) {
        super(transaction);
        this.config = config;
    }

    @Override
    public void prepare() {
        S3ClientBuilder builder = S3Client.builder()
                .region(Region.of(config.region()))
                .credentialsProvider(StaticCredentialsProvider.create(AwsBasicCredentials.create(
                        required("access-key", config.accessKey()), required("secret-key", config.secretKey()))))
                .httpClientBuilder(UrlConnectionHttpClient.builder()
                        .connectionTimeout(PATIENCE)
                        .socketTimeout(PATIENCE))
                .overrideConfiguration(limits -> limits.apiCallTimeout(PATIENCE.multipliedBy(ATTEMPTS))
                        .retryStrategy(retry -> retry.maxAttempts(ATTEMPTS)))
                // Other stores know neither a bucket's own host name nor Amazon's newer check sums.
                .forcePathStyle(true)
                .requestChecksumCalculation(RequestChecksumCalculation.WHEN_REQUIRED)
                .responseChecksumValidation(ResponseChecksumValidation.WHEN_REQUIRED);
        config.endpoint().ifPresent(builder::endpointOverride);
        bucket = required("bucket", config.bucket());
        client = builder.build();
    }

    @PreDestroy
    void close() {
        if (client != null) {
            client.close();
        }
    }

    private static String required(String name, Optional<String> value) {
        return value.filter(text -> !text.isBlank())
                .orElseThrow(
                        () -> new IllegalStateException("touyan.files.store=s3 needs touyan.s3." + name + " / 须设置"));
    }

    @Override
    public String name() {
        return "s3";
    }

    @Override
    void put(UUID id, Part part, byte[] bytes) {
        try {
            client.putObject(to -> to.bucket(bucket).key(path(id, part)), RequestBody.fromBytes(bytes));
        } catch (SdkException e) {
            throw unreachable(e);
        }
    }

    @Override
    public Optional<byte[]> read(UUID id, Part part) {
        try {
            return Optional.of(
                    client.getObjectAsBytes(from -> from.bucket(bucket).key(path(id, part)))
                            .asByteArray());
        } catch (NoSuchKeyException e) {
            return Optional.empty();
        } catch (SdkException e) {
            throw unreachable(e);
        }
    }

    @Override
    void erase(UUID id, Part part) {
        client.deleteObject(from -> from.bucket(bucket).key(path(id, part)));
    }

    private static ProblemException unreachable(SdkException e) {
        LOG.error("the bucket of touyan.s3 does not answer as it should", e);
        return ProblemException.retryLater(Code.UNAVAILABLE, "文件存储暂时连不上，请稍后再试", AGAIN_SECONDS);
    }
}
