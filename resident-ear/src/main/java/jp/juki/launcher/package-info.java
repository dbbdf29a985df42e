/** Starts the product: boots Payara Micro, deploys the EAR, and says when it serves. */
package jp.juki.launcher;
