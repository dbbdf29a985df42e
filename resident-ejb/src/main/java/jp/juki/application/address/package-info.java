/** The towns of the city (住所辞書) for the edges. */
package jp.juki.application.address;
