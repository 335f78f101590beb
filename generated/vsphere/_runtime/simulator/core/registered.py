# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""The simulated objects of this room."""

from __future__ import annotations

from .registration import SharedObject
from .service_instance import ServiceInstance

_FAULTS = (
    *("vmodl.fault.MethodNotFound", "vmodl.fault.InvalidArgument", "vmodl.fault.InvalidRequest"),
    *("vmodl.fault.ManagedObjectNotFound", "vmodl.fault.NotSupported", "vmodl.fault.RequestCanceled"),
    *("vim.fault.InvalidState", "vim.fault.NoPermission", "vim.fault.NotAuthenticated", "vim.fault.VimFault"),
)

OBJECTS = (
    SharedObject(
        type="vim.ServiceInstance",
        make=ServiceInstance,
        needs=("vim.ServiceInstanceContent", "vim.AboutInfo", *_FAULTS),
    ),
)
