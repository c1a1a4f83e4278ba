package fr.tuilage.file;

import java.nio.file.Path;

/**
 * What has arrived whole and belongs to nothing yet.
 *
 * @param sha256 of its bytes, in hexadecimal
 * @param mediaType by what is in it; its name only decides between kinds that begin alike
 */
record Incoming(Path path, String sha256, long size, String mediaType) {}
