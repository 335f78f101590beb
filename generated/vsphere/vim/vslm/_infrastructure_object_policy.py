# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.vslm.InfrastructureObjectPolicy``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vmodl


@_rt.data(
    "vim.vslm.InfrastructureObjectPolicy",
    wire_name="vslmInfrastructureObjectPolicy",
    since="vim.version.version12",
    rank=12,
    properties=lambda: (
        _rt.Property("name", "string", since="vim.version.version12", rank=12),
        _rt.Property("backingObjectId", "string", since="vim.version.version12", rank=12),
        _rt.Property("profileId", "string", since="vim.version.version12", rank=12),
        _rt.Property(
            "error",
            "vmodl.LocalizedMethodFault",
            optional=True,
            since="vim.version.version12",
            rank=12,
        ),
    ),
)
class InfrastructureObjectPolicy(vmodl.DynamicData):
    """The data object ``vim.vslm.InfrastructureObjectPolicy``, on the wire ``vslmInfrastructureObjectPolicy``.

    Fields:
        - ``name``: ``string``, required.
        - ``backingObjectId``: ``string``, required.
        - ``profileId``: ``string``, required.
        - ``error``: ``vmodl.LocalizedMethodFault``, optional.

    Since:
        vSphere API 6.7 (``vim.version.version12``)

    Source:
        ``vim/vslm/InfrastructureObjectPolicy.rst``
    """

    name: str = ""
    """``string``, required. Since vSphere API 6.7."""
    backingObjectId: str = ""
    """``string``, required. Since vSphere API 6.7."""
    profileId: str = ""
    """``string``, required. Since vSphere API 6.7."""
    error: vmodl.MethodFault | None = None
    """``vmodl.LocalizedMethodFault``, optional. Since vSphere API 6.7."""
