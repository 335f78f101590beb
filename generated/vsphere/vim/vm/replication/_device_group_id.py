# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.vm.replication.DeviceGroupId``."""

from __future__ import annotations

from .... import _runtime as _rt
from .... import vmodl


@_rt.data(
    "vim.vm.replication.DeviceGroupId",
    wire_name="DeviceGroupId",
    since="vim.version.version11",
    rank=11,
    properties=lambda: (_rt.Property("id", "string", since="vim.version.version11", rank=11),),
)
class DeviceGroupId(vmodl.DynamicData):
    """The data object ``vim.vm.replication.DeviceGroupId``.

    Fields:
        - ``id``: ``string``, required.

    Since:
        vSphere API 6.5 (``vim.version.version11``)

    Source:
        ``vim/vm/replication/DeviceGroupId.rst``
    """

    id: str = ""
    """``string``, required. Since vSphere API 6.5."""
