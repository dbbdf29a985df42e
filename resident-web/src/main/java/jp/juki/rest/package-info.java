/** REST interfaces (外部連携 API): which resources are served under which address. */
package jp.juki.rest;
