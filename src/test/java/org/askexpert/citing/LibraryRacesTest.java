package org.askexpert.citing;

import org.askexpert.testing.WholeProgram;

@WholeProgram
class LibraryRacesTest extends LibraryRaces {}
