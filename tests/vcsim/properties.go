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

	guard sync.Mutex
	pages map[string]page
	asked int
}

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
	if !ok {
		body.Fault_ = simulator.Fault("", &types.InvalidArgument{InvalidProperty: "token"})
		return body
	}
	body.Res = &types.ContinueRetrievePropertiesExResponse{Returnval: types.RetrieveResult{Objects: found.rest}}
	pc.cut(&body.Res.Returnval, found.size)
	return body
}

func (pc *propertyCollector) CancelRetrievePropertiesEx(req *types.CancelRetrievePropertiesEx) soap.HasFault {
	body := &methods.CancelRetrievePropertiesExBody{}
	if _, ok := pc.taken(req.Token); !ok {
		body.Fault_ = simulator.Fault("", &types.InvalidArgument{InvalidProperty: "token"})
		return body
	}
	body.Res = &types.CancelRetrievePropertiesExResponse{}
	return body
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
