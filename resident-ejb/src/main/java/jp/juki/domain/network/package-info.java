/**
 * The Basic Resident Registration Network (住民基本台帳ネットワークシステム): what municipalities tell each other
 * about movers. The messages of the national system are confidential; a bridge (CS 連携) translates.
 */
package jp.juki.domain.network;
