// A vCenter or an ESX host for tests: the simulator library of govmomi as Debian has it (0.24.2), with what it lacks:
// tasks of extensions, the extension manager, and tasks that take their time.
package main

import (
	"crypto/tls"
	"flag"
	"fmt"
	"log"
	"net/url"
	"os"
	"os/signal"
	"strconv"
	"syscall"

	"github.com/vmware/govmomi/simulator"
	"github.com/vmware/govmomi/vim25/types"
)

var (
	listen   = flag.String("l", "127.0.0.1:0", "address and port")
	plain    = flag.Bool("plain", false, "no TLS")
	cert     = flag.String("cert", "", "certificate of the server (PEM), in place of the library's")
	key      = flag.String("key", "", "its key (PEM)")
	esx      = flag.Bool("esx", false, "an ESX host in place of a vCenter")
	machines = flag.Int("vm", 2, "virtual machines in each pool of resources")
	api      = flag.String("api", "", "API version that the server says it has")
	older    = flag.String("older", "6.0,5.5", "versions of the API that it speaks, too, apart by commas")
	delay    = flag.Int("delay", 0, "milliseconds that every call takes")
	slow     = flag.String("slow", "", "name of a virtual machine whose power tasks take half a second, and show progress")
	strange  = flag.String("strange", "", "name of a virtual machine with values of enums that no release knows")
	newer    = flag.Bool("newer", false, "behave as newer releases of the library do, and as their servers: an API of 8.0.3.0")
	unknown  = flag.Bool("unknown", false, "answers hold what no client can know, but those to pyVmomi, which cannot read it")
	tunnel   = flag.Bool("tunnel", false, "a tunnel for extensions that log in with a certificate")
	demand   = flag.Bool("demand", false, "tasks are of types that a registered extension lists, as real servers demand")
)

func main() {
	flag.Parse()
	if *newer && *api == "" {
		*api = "8.0.3.0"
	}
	model := simulator.VPX()
	if *esx {
		model = simulator.ESX()
	}
	model.Machine = *machines
	model.DelayConfig.Delay = *delay
	if *api != "" {
		model.ServiceContent.About.ApiVersion = *api
	}
	if err := model.Create(); err != nil {
		log.Fatal(err)
	}
	extend()
	if !*plain {
		model.Service.TLS = new(tls.Config)
		if *cert != "" {
			pair, err := tls.LoadX509KeyPair(*cert, *key)
			if err != nil {
				log.Fatal(err)
			}
			model.Service.TLS.Certificates = []tls.Certificate{pair}
		}
	}
	model.Service.Listen = &url.URL{Host: *listen, User: url.UserPassword("user", "pass")}
	server := model.Service.NewServer()
	server.Config.Handler = withVersions(server.Config.Handler)
	if *newer {
		server.Config.Handler = withUnsetProperties(server.Config.Handler)
	}
	if *unknown {
		server.Config.Handler = withUnknowns(server.Config.Handler)
	}
	if *tunnel { // its port stands in the address, as the library says it
		port := startTunnel(server.URL.Hostname(), server.URL.Host)
		server.URL.RawQuery = url.Values{"GOVMOMI_TUNNEL_PROXY_PORT": {strconv.Itoa(port)}}.Encode()
	}
	fmt.Println(server.URL.String())

	stop := make(chan os.Signal, 1)
	signal.Notify(stop, os.Interrupt, syscall.SIGTERM)
	<-stop
	model.Remove() // files of its data stores; who is connected need not be waited for
}

// extend puts our objects in the places of the library's.
func extend() {
	content := simulator.Map.Get(types.ManagedObjectReference{Type: "ServiceInstance", Value: "ServiceInstance"}).(*simulator.ServiceInstance).Content
	extensions := &extensionManager{}
	if ref := content.ExtensionManager; ref != nil {
		extensions.Self = *ref
		simulator.Map.Put(extensions)
	}
	properties := &propertyCollector{}
	properties.Self = content.PropertyCollector
	simulator.Map.Put(properties)
	tasks := simulator.Map.Get(*content.TaskManager).(*simulator.TaskManager)
	own := &taskManager{*tasks, extensions}
	simulator.Map.Put(own)
	simulator.Map.AddHandler(own) // it learns of new tasks in place of the library's
	if *unknown {
		addUnknownEntity()
	}
	for _, each := range simulator.Map.All("VirtualMachine") {
		vm := each.(*simulator.VirtualMachine)
		switch vm.Name {
		case *slow:
			simulator.Map.Put(&slowMachine{*vm})
		case *strange:
			vm.Runtime.ConnectionState = "quarantined"
			vm.Summary.Runtime.ConnectionState = ""
			vm.Summary.OverallStatus = "ultraviolet"
		}
	}
}
