/** Movements over REST (異動): one endpoint for all kinds. */
package jp.juki.rest.movement;
