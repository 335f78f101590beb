# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.fault.HostHasComponentFailure``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.fault(
    "vim.fault.HostHasComponentFailure",
    wire_name="HostHasComponentFailure",
    since="vim.version.version10",
    rank=10,
    properties=lambda: (
        _rt.Property("hostName", "string", since="vim.version.version10", rank=10),
        _rt.Property("componentType", "string", since="vim.version.version10", rank=10),
        _rt.Property("componentName", "string", since="vim.version.version10", rank=10),
    ),
)
class HostHasComponentFailure(vim.fault.VimFault):
    """The fault ``vim.fault.HostHasComponentFailure``.

    Fields:
        - ``hostName``: ``string``, required.
        - ``componentType``: ``string``, required.
        - ``componentName``: ``string``, required.

    Since:
        vSphere API 6.0 (``vim.version.version10``)

    Source:
        ``vim/fault/HostHasComponentFailure.rst``
    """

    @_rt.enum(
        "vim.fault.HostHasComponentFailure.HostComponentType",
        wire_name="HostHasComponentFailureHostComponentType",
        since="vim.version.version10",
        rank=10,
    )
    class HostComponentType(_rt.VimEnum):
        """The enum ``vim.fault.HostHasComponentFailure.HostComponentType``, on the wire ``HostHasComponentFailureHostComponentType``.

        Since:
            vSphere API 6.0 (``vim.version.version10``)

        Source:
            ``vim/fault/HostHasComponentFailure/HostComponentType.rst``
        """

        Datastore = "Datastore"
        """The value ``Datastore``."""

    hostName: str = ""
    """``string``, required. Since vSphere API 6.0."""
    componentType: str = ""
    """``string``, required. Since vSphere API 6.0."""
    componentName: str = ""
    """``string``, required. Since vSphere API 6.0."""
