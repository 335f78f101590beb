package main

import (
	"github.com/vmware/govmomi/simulator"
	"github.com/vmware/govmomi/vim25/methods"
	"github.com/vmware/govmomi/vim25/mo"
	"github.com/vmware/govmomi/vim25/soap"
	"github.com/vmware/govmomi/vim25/types"
)

type extensionManager struct{ mo.ExtensionManager }

func (m *extensionManager) index(key string) int {
	for i := range m.ExtensionList {
		if m.ExtensionList[i].Key == key {
			return i
		}
	}
	return -1
}

// lists says whether an extension has registered a type of tasks.
func (m *extensionManager) lists(taskType string) bool {
	for _, extension := range m.ExtensionList {
		for _, each := range extension.TaskList {
			if each.TaskID == taskType {
				return true
			}
		}
	}
	return false
}

func (m *extensionManager) keep(list []types.Extension) {
	simulator.Map.Update(m, []types.PropertyChange{{Name: "extensionList", Val: list}})
}

func (m *extensionManager) RegisterExtension(req *types.RegisterExtension) soap.HasFault {
	body := &methods.RegisterExtensionBody{}
	switch {
	case req.Extension.Key == "":
		body.Fault_ = simulator.Fault("", &types.InvalidArgument{InvalidProperty: "extension.key"})
	case m.index(req.Extension.Key) >= 0:
		body.Fault_ = simulator.Fault("", &types.InvalidArgument{InvalidProperty: "extension.key"})
	default:
		m.keep(append(m.ExtensionList[:len(m.ExtensionList):len(m.ExtensionList)], req.Extension))
		body.Res = &types.RegisterExtensionResponse{}
	}
	return body
}

func (m *extensionManager) UpdateExtension(req *types.UpdateExtension) soap.HasFault {
	body := &methods.UpdateExtensionBody{}
	i := m.index(req.Extension.Key)
	if i < 0 {
		body.Fault_ = simulator.Fault("", &types.NotFound{})
		return body
	}
	list := append([]types.Extension{}, m.ExtensionList...)
	list[i] = req.Extension
	m.keep(list)
	body.Res = &types.UpdateExtensionResponse{}
	return body
}

func (m *extensionManager) UnregisterExtension(req *types.UnregisterExtension) soap.HasFault {
	body := &methods.UnregisterExtensionBody{}
	i := m.index(req.ExtensionKey)
	if i < 0 {
		body.Fault_ = simulator.Fault("", &types.NotFound{})
		return body
	}
	m.keep(append(append([]types.Extension{}, m.ExtensionList[:i]...), m.ExtensionList[i+1:]...))
	body.Res = &types.UnregisterExtensionResponse{}
	return body
}

func (m *extensionManager) FindExtension(req *types.FindExtension) soap.HasFault {
	body := &methods.FindExtensionBody{Res: &types.FindExtensionResponse{}}
	if i := m.index(req.ExtensionKey); i >= 0 {
		found := m.ExtensionList[i]
		body.Res.Returnval = &found
	}
	return body
}

func (m *extensionManager) SetExtensionCertificate(req *types.SetExtensionCertificate) soap.HasFault {
	body := &methods.SetExtensionCertificateBody{}
	if m.index(req.ExtensionKey) < 0 {
		body.Fault_ = simulator.Fault("", &types.NotFound{})
		return body
	}
	body.Res = &types.SetExtensionCertificateResponse{}
	return body
}

func (m *extensionManager) QueryManagedBy(req *types.QueryManagedBy) soap.HasFault {
	body := &methods.QueryManagedByBody{Res: &types.QueryManagedByResponse{}}
	for _, each := range simulator.Map.All("VirtualMachine") {
		vm, ok := each.(*simulator.VirtualMachine)
		if ok && vm.Config != nil && vm.Config.ManagedBy != nil && vm.Config.ManagedBy.ExtensionKey == req.ExtensionKey {
			body.Res.Returnval = append(body.Res.Returnval, vm.Self)
		}
	}
	return body
}
