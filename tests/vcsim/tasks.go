package main

import (
	"fmt"
	"sync/atomic"
	"time"

	"github.com/vmware/govmomi/simulator"
	"github.com/vmware/govmomi/vim25/methods"
	"github.com/vmware/govmomi/vim25/mo"
	"github.com/vmware/govmomi/vim25/soap"
	"github.com/vmware/govmomi/vim25/types"
)

// task is one that a client has made, and works on itself.
type task struct{ mo.Task }

func (t *task) change(c ...types.PropertyChange) { simulator.Map.Update(t, c) }

func (t *task) done() bool {
	return t.Info.State == types.TaskInfoStateError || t.Info.State == types.TaskInfoStateSuccess
}

func (t *task) CancelTask(req *types.CancelTask) soap.HasFault {
	body := &methods.CancelTaskBody{}
	switch {
	case *newer && !t.done(): // whoever works on it is not waited for, and nobody asks whether it can be cancelled
		fault := &types.LocalizedMethodFault{Fault: &types.RequestCanceled{}, LocalizedMessage: "somebody cancelled the task"}
		t.change(types.PropertyChange{Name: "info.cancelled", Val: true}, types.PropertyChange{Name: "info.completeTime", Val: time.Now()},
			types.PropertyChange{Name: "info.state", Val: types.TaskInfoStateError}, types.PropertyChange{Name: "info.error", Val: fault})
		body.Res = &types.CancelTaskResponse{}
	case t.done() || t.Info.Cancelled:
		body.Fault_ = simulator.Fault("", &types.InvalidState{})
	case !t.Info.Cancelable:
		body.Fault_ = simulator.Fault("", &types.NotSupported{})
	default:
		t.change(types.PropertyChange{Name: "info.cancelled", Val: true})
		body.Res = &types.CancelTaskResponse{}
	}
	return body
}

func (t *task) UpdateProgress(req *types.UpdateProgress) soap.HasFault {
	body := &methods.UpdateProgressBody{}
	if t.Info.State != types.TaskInfoStateRunning {
		body.Fault_ = simulator.Fault("", &types.InvalidState{})
		return body
	}
	percent := req.PercentDone
	if percent < 0 {
		percent = 0
	} else if percent > 100 {
		percent = 100
	}
	t.change(types.PropertyChange{Name: "info.progress", Val: percent})
	body.Res = &types.UpdateProgressResponse{}
	return body
}

func (t *task) SetTaskState(req *types.SetTaskState) soap.HasFault {
	body := &methods.SetTaskStateBody{}
	if t.done() {
		body.Fault_ = simulator.Fault("", &types.InvalidState{})
		return body
	}
	now := time.Now()
	c := []types.PropertyChange{{Name: "info.state", Val: req.State}}
	if req.State == types.TaskInfoStateRunning {
		c = append(c, types.PropertyChange{Name: "info.startTime", Val: now})
	} else if req.State != types.TaskInfoStateQueued {
		c = append(c, types.PropertyChange{Name: "info.completeTime", Val: now})
	}
	if req.Result != nil {
		c = append(c, types.PropertyChange{Name: "info.result", Val: req.Result})
	}
	if req.Fault != nil {
		c = append(c, types.PropertyChange{Name: "info.error", Val: req.Fault})
	}
	t.change(c...)
	body.Res = &types.SetTaskStateResponse{}
	return body
}

func (t *task) SetTaskDescription(req *types.SetTaskDescription) soap.HasFault {
	t.change(types.PropertyChange{Name: "info.description", Val: &req.Description})
	return &methods.SetTaskDescriptionBody{Res: &types.SetTaskDescriptionResponse{}}
}

type taskManager struct {
	simulator.TaskManager

	extensions *extensionManager
}

// The library locks an object while a method of it runs, and the manager once more when it learns of a new task.
func (m *taskManager) Lock()   {}
func (m *taskManager) Unlock() {}

var made int64

func (m *taskManager) CreateTask(ctx *simulator.Context, req *types.CreateTask) soap.HasFault {
	body := &methods.CreateTaskBody{}
	if *demand && !m.extensions.lists(req.TaskTypeId) {
		body.Fault_ = simulator.Fault("", &types.InvalidArgument{InvalidProperty: "taskType"})
		return body
	}
	t := &task{}
	t.Self = types.ManagedObjectReference{Type: "Task", Value: fmt.Sprintf("ext-task-%d", atomic.AddInt64(&made, 1))}
	obj := req.Obj
	t.Info = types.TaskInfo{Key: t.Self.Value, Task: t.Self, DescriptionId: req.TaskTypeId, Entity: &obj, EntityName: obj.Value,
		State: types.TaskInfoStateQueued, Cancelable: req.Cancelable, QueueTime: time.Now(),
		Reason: &types.TaskReasonUser{UserName: ctx.Session.UserName}, ParentTaskKey: req.ParentTaskKey, ActivationId: req.ActivationId}
	if *newer { // the answer may be there before the task is
		go simulator.Map.Put(t)
	} else {
		simulator.Map.Put(t)
	}
	body.Res = &types.CreateTaskResponse{Returnval: t.Info}
	return body
}

// slowMachine is a machine whose power tasks take half a second, and show how far they are. The library's are over
// when their method returns.
type slowMachine struct{ simulator.VirtualMachine }

// slowly does a call some time later. The library's own way to run a task locks it only where its method does all.
func (vm *slowMachine) slowly(name string, call func() types.ManagedObjectReference) types.ManagedObjectReference {
	t := simulator.CreateTask(vm, name, nil)
	tell := func(c ...types.PropertyChange) {
		simulator.Map.WithLock(t, func() { simulator.Map.Update(t, c) })
	}
	go func() {
		tell(types.PropertyChange{Name: "info.startTime", Val: time.Now()}, types.PropertyChange{Name: "info.state", Val: types.TaskInfoStateRunning})
		for percent := int32(0); percent < 100; percent += 20 {
			tell(types.PropertyChange{Name: "info.progress", Val: percent})
			time.Sleep(100 * time.Millisecond)
		}
		var inner *simulator.Task
		simulator.Map.WithLock(vm, func() { inner = simulator.Map.Get(call()).(*simulator.Task) })
		ended := types.PropertyChange{Name: "info.completeTime", Val: time.Now()}
		if inner.Info.Error != nil {
			tell(ended, types.PropertyChange{Name: "info.state", Val: types.TaskInfoStateError}, types.PropertyChange{Name: "info.error", Val: *inner.Info.Error})
			return
		}
		tell(ended, types.PropertyChange{Name: "info.state", Val: types.TaskInfoStateSuccess}, types.PropertyChange{Name: "info.result", Val: inner.Info.Result})
	}()
	return t.Self
}

func (vm *slowMachine) PowerOffVMTask(ctx *simulator.Context, req *types.PowerOffVM_Task) soap.HasFault {
	body := &methods.PowerOffVM_TaskBody{}
	body.Res = &types.PowerOffVM_TaskResponse{Returnval: vm.slowly("powerOff", func() types.ManagedObjectReference {
		return vm.VirtualMachine.PowerOffVMTask(ctx, req).(*methods.PowerOffVM_TaskBody).Res.Returnval
	})}
	return body
}

func (vm *slowMachine) PowerOnVMTask(ctx *simulator.Context, req *types.PowerOnVM_Task) soap.HasFault {
	body := &methods.PowerOnVM_TaskBody{}
	body.Res = &types.PowerOnVM_TaskResponse{Returnval: vm.slowly("powerOn", func() types.ManagedObjectReference {
		return vm.VirtualMachine.PowerOnVMTask(ctx, req).(*methods.PowerOnVM_TaskBody).Res.Returnval
	})}
	return body
}
