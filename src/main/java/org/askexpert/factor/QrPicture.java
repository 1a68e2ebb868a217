package org.askexpert.factor;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;

/** Draws what a camera reads, as SVG. */
final class QrPicture {

    private QrPicture() {}

    /** Dark on white in both colour modes, with the quiet margin that cameras need. */
    static String svg(String text) {
        BitMatrix dots = dots(text);
        var path = new StringBuilder();
        for (int y = 0; y < dots.getHeight(); y++) {
            for (int x = 0; x < dots.getWidth(); x++) {
                if (dots.get(x, y))
                    path.append('M').append(x).append(' ').append(y).append("h1v1h-1z");
            }
        }
        int size = dots.getWidth();
        return "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 " + size + " " + size
                + "\" width=\"240\" height=\"240\" shape-rendering=\"crispEdges\">"
                + "<path fill=\"#ffffff\" d=\"M0 0h" + size + "v" + size + "h-" + size + "z\"/>"
                + "<path fill=\"#000000\" d=\"" + path + "\"/></svg>";
    }

    private static BitMatrix dots(String text) {
        try {
            return new QRCodeWriter().encode(text, BarcodeFormat.QR_CODE, 0, 0);
        } catch (WriterException tooLong) {
            throw new IllegalArgumentException("Too long for a picture", tooLong);
        }
    }
}
