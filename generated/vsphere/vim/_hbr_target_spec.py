# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.HbrTargetSpec``."""

from __future__ import annotations

from .. import _runtime as _rt
from .. import vmodl


@_rt.data(
    "vim.HbrTargetSpec",
    wire_name="HbrTargetSpec",
    since="vim.version.v9_0_0_0",
    rank=34,
    properties=lambda: (
        _rt.Property("targetIP", "string", since="vim.version.v9_0_0_0", rank=34),
        _rt.Property("certificate", "string", since="vim.version.v9_0_0_0", rank=34),
    ),
)
class HbrTargetSpec(vmodl.DynamicData):
    """The data object ``vim.HbrTargetSpec``.

    Fields:
        - ``targetIP``: ``string``, required.
        - ``certificate``: ``string``, required.

    Since:
        vSphere API 9.0.0.0 (``vim.version.v9_0_0_0``)

    Source:
        ``vim/HbrTargetSpec.rst``
    """

    targetIP: str = ""
    """``string``, required. Since vSphere API 9.0.0.0."""
    certificate: str = ""
    """``string``, required. Since vSphere API 9.0.0.0."""
