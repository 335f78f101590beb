package main

import (
	"fmt"
	"net/http"
	"strings"
)

// withVersions answers for the version file, in which the library names the same older versions always.
func withVersions(inner http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if *api == "" || !strings.HasSuffix(r.URL.Path, "/vimServiceVersions.xml") {
			inner.ServeHTTP(w, r)
			return
		}
		w.Header().Set("Content-Type", "text/xml")
		fmt.Fprintf(w, `<?xml version="1.0" encoding="UTF-8"?><namespaces version="1.0"><namespace><name>urn:vim25</name><version>%s</version><priorVersions>`, *api)
		for _, version := range strings.Split(*older, ",") {
			fmt.Fprintf(w, "<version>%s</version>", version)
		}
		fmt.Fprint(w, "</priorVersions></namespace></namespaces>")
	})
}
