/** Exchange with the network (住基ネットとの連携) as it is kept and carried. */
package jp.juki.infrastructure.network;
