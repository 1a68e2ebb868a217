package org.askexpert.desk;

import org.askexpert.intake.SubmitQuestion;

/** The desk may not reach whoever knows the asker. */
public class PlantedCuriosity {
    SubmitQuestion intake;
}
