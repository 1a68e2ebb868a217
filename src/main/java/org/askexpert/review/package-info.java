/** Review of answers and public editions: what helps to decide, and the verdict. */
package org.askexpert.review;
