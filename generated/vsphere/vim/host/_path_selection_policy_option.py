# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.host.PathSelectionPolicyOption``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim, vmodl


@_rt.data(
    "vim.host.PathSelectionPolicyOption",
    wire_name="HostPathSelectionPolicyOption",
    since="vim.version.version5",
    rank=5,
    properties=lambda: (
        _rt.Property("policy", "vim.ElementDescription", since="vim.version.version5", rank=5),
    ),
)
class PathSelectionPolicyOption(vmodl.DynamicData):
    """The data object ``vim.host.PathSelectionPolicyOption``, on the wire ``HostPathSelectionPolicyOption``.

    Fields:
        - ``policy``: ``vim.ElementDescription``, required.

    Since:
        vSphere API 4.0 (``vim.version.version5``)

    Source:
        ``vim/host/PathSelectionPolicyOption.rst``
    """

    policy: vim.ElementDescription = _rt.UNSET
    """``vim.ElementDescription``, required. Since vSphere API 4.0."""
