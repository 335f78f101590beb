# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.host.Service``."""

from __future__ import annotations

from collections.abc import Iterable

from ... import _runtime as _rt
from ... import vim, vmodl


@_rt.data(
    "vim.host.Service",
    wire_name="HostService",
    properties=lambda: (
        _rt.Property("key", "string"),
        _rt.Property("label", "string"),
        _rt.Property("required", "boolean"),
        _rt.Property("uninstallable", "boolean"),
        _rt.Property("running", "boolean"),
        _rt.Property("ruleset", "string", array=True, optional=True),
        _rt.Property("policy", "string"),
        _rt.Property(
            "sourcePackage",
            "vim.host.Service.SourcePackage",
            optional=True,
            since="vim.version.version7",
            rank=7,
        ),
    ),
)
class Service(vmodl.DynamicData):
    """The data object ``vim.host.Service``, on the wire ``HostService``.

    Fields:
        - ``key``: ``string``, required.
        - ``label``: ``string``, required.
        - ``required``: ``boolean``, required.
        - ``uninstallable``: ``boolean``, required.
        - ``running``: ``boolean``, required.
        - ``ruleset``: List of ``string``, optional.
        - ``policy``: ``string``, required.
        - ``sourcePackage``: ``vim.host.Service.SourcePackage``, optional. Since vSphere API 5.0.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vim/host/Service.rst``
    """

    @_rt.enum("vim.host.Service.Policy", wire_name="HostServicePolicy")
    class Policy(_rt.VimEnum):
        """The enum ``vim.host.Service.Policy``, on the wire ``HostServicePolicy``.

        Since:
            1.0 (``vim.version.version1``)

        Source:
            ``vim/host/Service/Policy.rst``
        """

        on = "on"
        """The value ``on``."""
        automatic = "automatic"
        """The value ``automatic``."""
        off = "off"
        """The value ``off``."""

    @_rt.data(
        "vim.host.Service.SourcePackage",
        wire_name="HostServiceSourcePackage",
        since="vim.version.version7",
        rank=7,
        properties=lambda: (
            _rt.Property("sourcePackageName", "string", since="vim.version.version7", rank=7),
            _rt.Property("description", "string", since="vim.version.version7", rank=7),
        ),
    )
    class SourcePackage(vmodl.DynamicData):
        """The data object ``vim.host.Service.SourcePackage``, on the wire ``HostServiceSourcePackage``.

        Fields:
            - ``sourcePackageName``: ``string``, required.
            - ``description``: ``string``, required.

        Since:
            vSphere API 5.0 (``vim.version.version7``)

        Source:
            ``vim/host/Service/SourcePackage.rst``
        """

        sourcePackageName: str = ""
        """``string``, required. Since vSphere API 5.0."""
        description: str = ""
        """``string``, required. Since vSphere API 5.0."""

    key: str = ""
    """``string``, required. Since 1.0."""
    label: str = ""
    """``string``, required. Since 1.0."""
    required: bool = False
    """``boolean``, required. Since 1.0."""
    uninstallable: bool = False
    """``boolean``, required. Since 1.0."""
    running: bool = False
    """``boolean``, required. Since 1.0."""
    ruleset: _rt.Field[list[str], Iterable[str]] = _rt.EMPTY
    """List of ``string``, optional. Since 1.0."""
    policy: str = ""
    """``string``, required. Since 1.0."""
    sourcePackage: vim.host.Service.SourcePackage | None = None
    """``vim.host.Service.SourcePackage``, optional. Since vSphere API 5.0."""
