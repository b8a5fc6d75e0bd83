package no.postmottak.letters;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.util.Random;

/** What went wrong when a letter was put before a scanner or a camera. */
public enum Mishap {
    NONE,
    /** The sheet lay turned by one to three quarters. */
    TURNED {
        @Override
        BufferedImage inPicture(BufferedImage picture, Random dice) {
            return Wear.turned(picture, 1 + dice.nextInt(3));
        }
    },
    UPSIDE_DOWN {
        @Override
        BufferedImage inPicture(BufferedImage picture, Random dice) {
            return Wear.turned(picture, 2);
        }
    },
    BLURRED {
        @Override
        BufferedImage inPicture(BufferedImage picture, Random dice) {
            return dice.nextInt(3) == 0
                    ? Wear.shaken(picture, 14 + dice.nextInt(12))
                    : Wear.soft(picture, 3.2 + dice.nextDouble() * 3);
        }
    },
    DARK {
        @Override
        BufferedImage inPicture(BufferedImage picture, Random dice) {
            var light = 0.12 + dice.nextDouble() * 0.14;
            return Light.dimmed(picture, light, 4 + dice.nextDouble() * 4, dice);
        }
    },
    /** Part of the text lies outside the picture. */
    CUT {
        @Override
        BufferedImage inPicture(BufferedImage picture, Random dice) {
            var share = 0.2 + dice.nextDouble() * 0.15;
            var lost = (int) (picture.getWidth() * share);
            var left = dice.nextBoolean() ? lost : 0;
            return Wear.grey(picture).getSubimage(left, 0, picture.getWidth() - lost, picture.getHeight());
        }
    },
    BLANK {
        @Override
        BufferedImage onPaper(BufferedImage sheet, Random dice) {
            var blank = new BufferedImage(sheet.getWidth(), sheet.getHeight(), BufferedImage.TYPE_INT_RGB);
            var pen = blank.createGraphics();
            pen.setColor(Color.WHITE);
            pen.fillRect(0, 0, blank.getWidth(), blank.getHeight());
            pen.dispose();
            return blank;
        }
    },
    TOO_SMALL {
        @Override
        BufferedImage inPicture(BufferedImage picture, Random dice) {
            return Wear.scaled(picture, (550 + dice.nextInt(250)) / (double) picture.getHeight());
        }
    },
    /** The letter shown on a screen, and the screen photographed. */
    OF_A_SCREEN {
        @Override
        BufferedImage onPaper(BufferedImage sheet, Random dice) {
            return Screen.showing(sheet, dice);
        }
    };

    BufferedImage onPaper(BufferedImage sheet, Random dice) {
        return sheet;
    }

    BufferedImage inPicture(BufferedImage picture, Random dice) {
        return picture;
    }
}
