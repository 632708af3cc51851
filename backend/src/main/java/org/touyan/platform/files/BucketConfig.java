package org.touyan.platform.files;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.util.Optional;

/** The S3-compatible store, asked only with {@code touyan.files.store=s3}; then all that has no default must be set. */
@ConfigMapping(prefix = "touyan.s3")
interface BucketConfig {
    /** {@code https://minio.county.example:9000}; empty means Amazon's own of that region. */
    Optional<URI> endpoint();

    /** Part of every signature; most stores that are not Amazon's take any. */
    @WithDefault("us-east-1")
    String region();

    Optional<String> bucket();

    Optional<String> accessKey();

    Optional<String> secretKey();
}
