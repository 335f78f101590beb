# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.vm.FeatureRequirement``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vmodl


@_rt.data(
    "vim.vm.FeatureRequirement",
    wire_name="VirtualMachineFeatureRequirement",
    since="vim.version.version8",
    rank=8,
    properties=lambda: (
        _rt.Property("key", "string", since="vim.version.version8", rank=8),
        _rt.Property("featureName", "string", since="vim.version.version8", rank=8),
        _rt.Property("value", "string", since="vim.version.version8", rank=8),
    ),
)
class FeatureRequirement(vmodl.DynamicData):
    """The data object ``vim.vm.FeatureRequirement``, on the wire ``VirtualMachineFeatureRequirement``.

    Fields:
        - ``key``: ``string``, required.
        - ``featureName``: ``string``, required.
        - ``value``: ``string``, required.

    Since:
        vSphere API 5.1 (``vim.version.version8``)

    Source:
        ``vim/vm/FeatureRequirement.rst``
    """

    key: str = ""
    """``string``, required. Since vSphere API 5.1."""
    featureName: str = ""
    """``string``, required. Since vSphere API 5.1."""
    value: str = ""
    """``string``, required. Since vSphere API 5.1."""
