package main

import (
	"bufio"
	"fmt"
	"io"
	"log"
	"net"
	"net/http"
)

// startTunnel makes a port that leads to the server, as vCenter has one for extensions with a certificate.
//
// The library has one as well, which now and then loses the first byte that a client sends through it: what
// its HTTP server had read ahead is thrown away when it hands the connection over.
func startTunnel(host string, server string) int {
	listener, err := net.Listen("tcp", net.JoinHostPort(host, "0"))
	if err != nil {
		log.Fatal(err)
	}
	go func() {
		for {
			client, err := listener.Accept()
			if err != nil {
				log.Fatal(err)
			}
			go lead(client, server)
		}
	}()
	return listener.Addr().(*net.TCPAddr).Port
}

// lead answers one request for a tunnel, and carries what comes after it.
func lead(client net.Conn, server string) {
	defer client.Close()
	from := bufio.NewReader(client)
	request, err := http.ReadRequest(from)
	if err != nil {
		return
	}
	if request.Method != http.MethodConnect {
		fmt.Fprint(client, "HTTP/1.1 405 Method Not Allowed\r\nContent-Length: 0\r\n\r\n")
		return
	}
	behind, err := net.Dial("tcp", server)
	if err != nil {
		fmt.Fprint(client, "HTTP/1.1 502 Bad Gateway\r\nContent-Length: 0\r\n\r\n")
		return
	}
	defer behind.Close()
	fmt.Fprint(client, "HTTP/1.1 200 OK\r\n\r\n")
	ended := make(chan struct{}, 2)
	carry := func(to net.Conn, from io.Reader) {
		_, _ = io.Copy(to, from)
		ended <- struct{}{}
	}
	go carry(behind, from)
	go carry(client, behind)
	<-ended // one end has hung up: the other is told by hanging up as well
}
