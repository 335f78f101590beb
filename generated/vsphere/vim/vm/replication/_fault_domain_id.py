# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.vm.replication.FaultDomainId``."""

from __future__ import annotations

from .... import _runtime as _rt
from .... import vmodl


@_rt.data(
    "vim.vm.replication.FaultDomainId",
    wire_name="FaultDomainId",
    since="vim.version.version11",
    rank=11,
    properties=lambda: (_rt.Property("id", "string", since="vim.version.version11", rank=11),),
)
class FaultDomainId(vmodl.DynamicData):
    """The data object ``vim.vm.replication.FaultDomainId``.

    Fields:
        - ``id``: ``string``, required.

    Since:
        vSphere API 6.5 (``vim.version.version11``)

    Source:
        ``vim/vm/replication/FaultDomainId.rst``
    """

    id: str = ""
    """``string``, required. Since vSphere API 6.5."""
