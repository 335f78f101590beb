# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.host.QualifiedName``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vmodl


@_rt.data(
    "vim.host.QualifiedName",
    wire_name="HostQualifiedName",
    since="vim.version.v7_0_3_0",
    rank=24,
    properties=lambda: (
        _rt.Property("value", "string", since="vim.version.v7_0_3_0", rank=24),
        _rt.Property("type", "string", since="vim.version.v7_0_3_0", rank=24),
    ),
)
class QualifiedName(vmodl.DynamicData):
    """The data object ``vim.host.QualifiedName``, on the wire ``HostQualifiedName``.

    Fields:
        - ``value``: ``string``, required.
        - ``type``: ``string``, required.

    Since:
        vSphere API 7.0.3.0 (``vim.version.v7_0_3_0``)

    Source:
        ``vim/host/QualifiedName.rst``
    """

    @_rt.enum(
        "vim.host.QualifiedName.Type",
        wire_name="HostQualifiedNameType",
        since="vim.version.v7_0_3_0",
        rank=24,
    )
    class Type(_rt.VimEnum):
        """The enum ``vim.host.QualifiedName.Type``, on the wire ``HostQualifiedNameType``.

        Since:
            vSphere API 7.0.3.0 (``vim.version.v7_0_3_0``)

        Source:
            ``vim/host/QualifiedName/Type.rst``
        """

        nvmeQualifiedName = "nvmeQualifiedName"
        """The value ``nvmeQualifiedName``."""
        vvolNvmeQualifiedName = "vvolNvmeQualifiedName"
        """The value ``vvolNvmeQualifiedName``."""

    value: str = ""
    """``string``, required. Since vSphere API 7.0.3.0."""
    type: str = ""
    """``string``, required. Since vSphere API 7.0.3.0."""
