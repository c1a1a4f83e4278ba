package fr.tuilage.file.extraction.child;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Iterator;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/** Draws the first page of a PDF, or a picture, at a bounded size: {@code <media type> <path>}, PNG on the output. */
public final class FirstPage {

    public static final long MOST_PIXELS = 100_000_000;

    private static final int LONGEST_EDGE = 1_000;

    private FirstPage() {}

    public static void main(String[] arguments) throws IOException {
        OutputStream output = System.out;
        System.setOut(System.err);
        ImageIO.setUseCache(false);
        File file = new File(arguments[1]);
        BufferedImage drawn = "application/pdf".equals(arguments[0]) ? page(file) : picture(file);
        ImageIO.write(drawn, "png", output);
        output.flush();
        // What a library may still be doing in the background is not waited for.
        Runtime.getRuntime().halt(0);
    }

    private static BufferedImage page(File file) throws IOException {
        try (PDDocument document = Loader.loadPDF(file)) {
            PDRectangle box = document.getPage(0).getCropBox();
            PDFRenderer renderer = new PDFRenderer(document);
            renderer.setSubsamplingAllowed(true);
            float edge = Math.max(box.getWidth(), box.getHeight());
            return renderer.renderImage(0, LONGEST_EDGE / edge, ImageType.RGB);
        }
    }

    private static BufferedImage picture(File file) throws IOException {
        try (ImageInputStream input = ImageIO.createImageInputStream(file)) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(input);
            if (!readers.hasNext()) {
                throw new IOException("No picture");
            }
            ImageReader reader = readers.next();
            reader.setInput(input, true, true);
            int width = reader.getWidth(0);
            int height = reader.getHeight(0);
            if ((long) width * height > MOST_PIXELS) {
                throw new IOException("Too many pixels");
            }
            int step = Math.max(1, Math.max(width, height) / (2 * LONGEST_EDGE));
            ImageReadParam every = reader.getDefaultReadParam();
            every.setSourceSubsampling(step, step, 0, 0);
            return fit(reader.read(0, every));
        }
    }

    private static BufferedImage fit(BufferedImage picture) {
        double scale = Math.min(1, (double) LONGEST_EDGE / Math.max(picture.getWidth(), picture.getHeight()));
        int width = Math.max(1, (int) (picture.getWidth() * scale));
        int height = Math.max(1, (int) (picture.getHeight() * scale));
        BufferedImage drawn = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = drawn.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        graphics.drawImage(picture, 0, 0, width, height, Color.WHITE, null);
        graphics.dispose();
        return drawn;
    }
}
