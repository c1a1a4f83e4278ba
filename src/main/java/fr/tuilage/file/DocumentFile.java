package fr.tuilage.file;

import org.springframework.core.io.Resource;

/** The bytes of a document, to be streamed, with the name and the type they are given. */
public record DocumentFile(String name, String mediaType, Resource content) {}
