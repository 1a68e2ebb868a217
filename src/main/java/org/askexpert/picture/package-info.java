/** Pictures of the processes: what waits where in all of them, and the way one question went. */
package org.askexpert.picture;
