/** Exchange with the network (住基ネットとの連携): sending what movements call for, and receiving. */
package jp.juki.application.network;
