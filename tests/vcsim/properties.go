package main

import (
	"fmt"
	"sync"

	"github.com/vmware/govmomi/simulator"
	"github.com/vmware/govmomi/vim25/methods"
	"github.com/vmware/govmomi/vim25/soap"
	"github.com/vmware/govmomi/vim25/types"
)

// propertyCollector gives answers page by page, and has the methods of old servers. Each session has its own.
type propertyCollector struct {
	simulator.PropertyCollector

	guard   sync.Mutex
	pages   map[string]page
	asked   int
	pending *types.UpdateSet
}

// largest is how many objects newer releases tell of in one answer to WaitForUpdatesEx.
const largest = 100

// page is what of an answer was not sent yet.
type page struct {
	rest []types.ObjectContent
	size int
}

// cut takes as many objects as were asked for from a result, and keeps the rest under a token.
func (pc *propertyCollector) cut(result *types.RetrieveResult, size int) {
	if size <= 0 || len(result.Objects) <= size {
		return
	}
	pc.guard.Lock()
	defer pc.guard.Unlock()
	if pc.pages == nil {
		pc.pages = map[string]page{}
	}
	pc.asked++
	result.Token = fmt.Sprint(pc.asked)
	pc.pages[result.Token] = page{result.Objects[size:], size}
	result.Objects = result.Objects[:size]
}

// taken is the page of a token, which is of no use any more.
func (pc *propertyCollector) taken(token string) (page, bool) {
	pc.guard.Lock()
	defer pc.guard.Unlock()
	found, ok := pc.pages[token]
	delete(pc.pages, token)
	return found, ok
}

func (pc *propertyCollector) RetrievePropertiesEx(ctx *simulator.Context, req *types.RetrievePropertiesEx) soap.HasFault {
	body := pc.PropertyCollector.RetrievePropertiesEx(ctx, req)
	if found, ok := body.(*methods.RetrievePropertiesExBody); ok && found.Res != nil && found.Res.Returnval != nil {
		pc.cut(found.Res.Returnval, int(req.Options.MaxObjects))
	}
	return body
}

func (pc *propertyCollector) ContinueRetrievePropertiesEx(req *types.ContinueRetrievePropertiesEx) soap.HasFault {
	body := &methods.ContinueRetrievePropertiesExBody{}
	found, ok := pc.taken(req.Token)
	if !ok && *newer { // its name on the wire is none that documents have
		body.Fault_ = simulator.Fault("", &types.InvalidPropertyFault{Name: "token"})
		return body
	} else if !ok {
		body.Fault_ = simulator.Fault("", &types.InvalidArgument{InvalidProperty: "token"})
		return body
	}
	body.Res = &types.ContinueRetrievePropertiesExResponse{Returnval: types.RetrieveResult{Objects: found.rest}}
	pc.cut(&body.Res.Returnval, found.size)
	return body
}

func (pc *propertyCollector) CancelRetrievePropertiesEx(req *types.CancelRetrievePropertiesEx) soap.HasFault {
	body := &methods.CancelRetrievePropertiesExBody{}
	if *newer {
		body.Fault_ = simulator.Fault("", &types.MethodNotFound{Receiver: req.This, Method: "CancelRetrievePropertiesEx"})
		return body
	}
	if _, ok := pc.taken(req.Token); !ok {
		body.Fault_ = simulator.Fault("", &types.InvalidArgument{InvalidProperty: "token"})
		return body
	}
	body.Res = &types.CancelRetrievePropertiesExResponse{}
	return body
}

// WaitForUpdatesEx tells of so many objects, and keeps the rest for the next call, whatever version that names.
func (pc *propertyCollector) WaitForUpdatesEx(ctx *simulator.Context, req *types.WaitForUpdatesEx) soap.HasFault {
	if !*newer {
		return pc.PropertyCollector.WaitForUpdatesEx(ctx, req)
	}
	most := largest
	if req.Options != nil && req.Options.MaxObjectUpdates > 0 && int(req.Options.MaxObjectUpdates) < most {
		most = int(req.Options.MaxObjectUpdates)
	}
	found := &methods.WaitForUpdatesExBody{Res: &types.WaitForUpdatesExResponse{Returnval: pc.pending}}
	if pc.pending == nil {
		found = pc.PropertyCollector.WaitForUpdatesEx(ctx, req).(*methods.WaitForUpdatesExBody)
	}
	if found.Res != nil && found.Res.Returnval != nil {
		pc.pending = rest(found.Res.Returnval, most)
	}
	return found
}

// rest cuts a set of updates off behind so many objects, and is what was cut off.
func rest(set *types.UpdateSet, most int) *types.UpdateSet {
	for i := range set.FilterSet {
		objects := set.FilterSet[i].ObjectSet
		if len(objects) < most {
			most -= len(objects)
			continue
		}
		set.Truncated = types.NewBool(true)
		cut := types.PropertyFilterUpdate{Filter: set.FilterSet[i].Filter, ObjectSet: objects[most:]}
		later := append([]types.PropertyFilterUpdate{cut}, set.FilterSet[i+1:]...)
		set.FilterSet[i].ObjectSet = objects[:most]
		set.FilterSet = set.FilterSet[:i+1]
		return &types.UpdateSet{Version: "P", FilterSet: later}
	}
	return nil
}

func (pc *propertyCollector) CheckForUpdates(ctx *simulator.Context, req *types.CheckForUpdates) soap.HasFault {
	body := &methods.CheckForUpdatesBody{}
	found := pc.WaitForUpdatesEx(ctx, &types.WaitForUpdatesEx{
		This: req.This, Version: req.Version, Options: &types.WaitOptions{MaxWaitSeconds: types.NewInt32(0)},
	}).(*methods.WaitForUpdatesExBody)
	if found.Fault_ != nil {
		body.Fault_ = found.Fault_
		return body
	}
	body.Res = &types.CheckForUpdatesResponse{Returnval: found.Res.Returnval}
	return body
}
