# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.HbrReplicationTargetSpec``."""

from __future__ import annotations

from .. import _runtime as _rt
from .. import vmodl


@_rt.data(
    "vim.HbrReplicationTargetSpec",
    wire_name="HbrReplicationTargetSpec",
    since="vim.version.v9_0_0_0",
    rank=34,
)
class HbrReplicationTargetSpec(vmodl.DynamicData):
    """The data object ``vim.HbrReplicationTargetSpec``.

    Since:
        vSphere API 9.0.0.0 (``vim.version.v9_0_0_0``)

    Source:
        ``vim/HbrReplicationTargetSpec.rst``
    """
