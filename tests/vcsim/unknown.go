package main

import (
	"bytes"
	"fmt"
	"net/http"
	"net/http/httptest"
	"regexp"
	"strings"

	"github.com/vmware/govmomi/simulator"
	"github.com/vmware/govmomi/vim25/mo"
	"github.com/vmware/govmomi/vim25/types"
)

// withUnsetProperties answers to Fetch of a property that is unset, on which the library as Debian has it ends the
// connection. Newer releases give the answer of another method.
func withUnsetProperties(inner http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		defer func() {
			if recover() != nil {
				fmt.Fprint(w, `<Envelope xmlns="http://schemas.xmlsoap.org/soap/envelope/"><Body><FetchResponse xmlns="urn:vim25"/></Body></Envelope>`)
			}
		}()
		inner.ServeHTTP(w, r)
	})
}

// change is something in an answer that is written in another way.
type change struct {
	found *regexp.Regexp
	by    string
}

const added = `<addedIn9999 xsi:type="AddedIn9999"><level>ultra</level><level>violet</level><inner><deep key="1">7</deep></inner></addedIn9999><flagIn9999>true</flagIn9999>`

// unknowns are what a server may send that is newer than its client: values of enums and some without any text,
// fields, types, and types of managed objects.
var unknowns = []change{
	{regexp.MustCompile(`(<overallStatus>)\w+<`), `${1}ultraviolet<`},
	{regexp.MustCompile(`(<(?:toolsRunningStatus|guestState)>)\w*<`), `${1}<`},
	{regexp.MustCompile(`(<numMksConnections>)`), `<faultToleranceState></faultToleranceState><recordReplayState/>${1}`},
	{regexp.MustCompile(`(<val [^>]*"ManagedEntityStatus"[^>]*>)\w+<`), `${1}<`},
	{regexp.MustCompile(`(</\w+>)(</(?:config|hardware|runtime|summary|about|info|backing|device|description|connectable|vm|returnval)>)`), `${1}` + added + `${2}`},
	{regexp.MustCompile(`(<val [^>]*type="(?:VirtualMachine|Host|Service|TaskInfo|Cluster)[A-Za-z]*(?:Info|Summary|Content)">)`), `${1}` + added},
	{regexp.MustCompile(`"VirtualKeyboard"`), `"VirtualKeyboardIn9999"`},
	{regexp.MustCompile(`"TaskReasonUser"`), `"TaskReasonIn9999"`},
	{regexp.MustCompile(`"UserLoginSessionEvent"`), `"UserLoginIn9999Event"`},
	{regexp.MustCompile(`(<name>view</name>(?:<op>\w+</op>)?<val [^>]*>)`), `${1}<ManagedObjectReference type="PoolIn9999" xsi:type="ManagedObjectReference">pool-9999</ManagedObjectReference>`},
}

// withUnknowns rewrites what the library answers. pyVmomi gives up the whole of such an answer, so it gets its own.
func withUnknowns(inner http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if r.Method != http.MethodPost || strings.HasPrefix(strings.ToLower(r.UserAgent()), "pyvmomi") {
			inner.ServeHTTP(w, r)
			return
		}
		answer := httptest.NewRecorder()
		inner.ServeHTTP(answer, r)
		for name, values := range answer.Header() {
			w.Header()[name] = values
		}
		body := answer.Body.Bytes()
		for _, each := range unknowns {
			body = each.found.ReplaceAll(body, []byte(each.by))
		}
		w.WriteHeader(answer.Code)
		_, _ = bytes.NewReader(body).WriteTo(w)
	})
}

// unknownEntity is an entity of a type that came after all releases.
type unknownEntity struct{ mo.ManagedEntity }

func (e *unknownEntity) Entity() *mo.ManagedEntity { return &e.ManagedEntity }

// addUnknownEntity puts one beside the hosts.
func addUnknownEntity() {
	for _, each := range simulator.Map.All("Datacenter") {
		center := each.(*simulator.Datacenter)
		hosts := simulator.Map.Get(center.HostFolder).(*simulator.Folder)
		entity := &unknownEntity{}
		entity.Self = types.ManagedObjectReference{Type: "PoolIn9999", Value: "pool-1"}
		entity.Name, entity.Parent, entity.OverallStatus = "pool", &hosts.Self, "ultraviolet"
		simulator.Map.Put(entity)
		hosts.ChildEntity = append(hosts.ChildEntity, entity.Self)
	}
}
