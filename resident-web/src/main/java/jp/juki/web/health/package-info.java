/** Readiness (稼働状況) as load balancers and operators ask for it. */
package jp.juki.web.health;
