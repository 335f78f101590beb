# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.ImportSpec``."""

from __future__ import annotations

from .. import _runtime as _rt
from .. import vim, vmodl


@_rt.data(
    "vim.ImportSpec",
    wire_name="ImportSpec",
    since="vim.version.version5",
    rank=5,
    properties=lambda: (
        _rt.Property(
            "entityConfig",
            "vim.vApp.EntityConfigInfo",
            optional=True,
            since="vim.version.version5",
            rank=5,
        ),
        _rt.Property(
            "instantiationOst",
            "vim.OvfConsumer.OstNode",
            optional=True,
            since="vim.version.version7",
            rank=7,
        ),
    ),
)
class ImportSpec(vmodl.DynamicData):
    """The data object ``vim.ImportSpec``.

    Fields:
        - ``entityConfig``: ``vim.vApp.EntityConfigInfo``, optional.
        - ``instantiationOst``: ``vim.OvfConsumer.OstNode``, optional. Since vSphere API 5.0.

    Since:
        vSphere API 4.0 (``vim.version.version5``)

    Source:
        ``vim/ImportSpec.rst``
    """

    entityConfig: vim.vApp.EntityConfigInfo | None = None
    """``vim.vApp.EntityConfigInfo``, optional. Since vSphere API 4.0."""
    instantiationOst: vim.OvfConsumer.OstNode | None = None
    """``vim.OvfConsumer.OstNode``, optional. Since vSphere API 5.0."""
