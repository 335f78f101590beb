# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.ServiceLocator``."""

from __future__ import annotations

from .. import _runtime as _rt
from .. import vim, vmodl


@_rt.data(
    "vim.ServiceLocator",
    wire_name="ServiceLocator",
    since="vim.version.version10",
    rank=10,
    properties=lambda: (
        _rt.Property("instanceUuid", "string", since="vim.version.version10", rank=10),
        _rt.Property("url", "string", since="vim.version.version10", rank=10),
        _rt.Property(
            "credential", "vim.ServiceLocator.Credential", since="vim.version.version10", rank=10
        ),
        _rt.Property(
            "sslThumbprint", "string", optional=True, since="vim.version.version10", rank=10
        ),
        _rt.Property(
            "sslCertificate", "string", optional=True, since="vim.version.v9_0_0_0", rank=34
        ),
    ),
)
class ServiceLocator(vmodl.DynamicData):
    """The data object ``vim.ServiceLocator``.

    Fields:
        - ``instanceUuid``: ``string``, required.
        - ``url``: ``string``, required.
        - ``credential``: ``vim.ServiceLocator.Credential``, required.
        - ``sslThumbprint``: ``string``, optional.
        - ``sslCertificate``: ``string``, optional. Since vSphere API 9.0.0.0.

    Since:
        vSphere API 6.0 (``vim.version.version10``)

    Source:
        ``vim/ServiceLocator.rst``
    """

    @_rt.data(
        "vim.ServiceLocator.Credential",
        wire_name="ServiceLocatorCredential",
        since="vim.version.version10",
        rank=10,
    )
    class Credential(vmodl.DynamicData):
        """The data object ``vim.ServiceLocator.Credential``, on the wire ``ServiceLocatorCredential``.

        Since:
            vSphere API 6.0 (``vim.version.version10``)

        Source:
            ``vim/ServiceLocator/Credential.rst``
        """

    @_rt.data(
        "vim.ServiceLocator.NamePassword",
        wire_name="ServiceLocatorNamePassword",
        since="vim.version.version10",
        rank=10,
        properties=lambda: (
            _rt.Property("username", "string", since="vim.version.version10", rank=10),
            _rt.Property("password", "string", since="vim.version.version10", rank=10),
        ),
    )
    class NamePassword(Credential):
        """The data object ``vim.ServiceLocator.NamePassword``, on the wire ``ServiceLocatorNamePassword``.

        Fields:
            - ``username``: ``string``, required.
            - ``password``: ``string``, required.

        Since:
            vSphere API 6.0 (``vim.version.version10``)

        Source:
            ``vim/ServiceLocator/NamePassword.rst``
        """

        username: str = ""
        """``string``, required. Since vSphere API 6.0."""
        password: str = ""
        """``string``, required. Since vSphere API 6.0."""

    @_rt.data(
        "vim.ServiceLocator.SAMLCredential",
        wire_name="ServiceLocatorSAMLCredential",
        since="vim.version.version10",
        rank=10,
        properties=lambda: (
            _rt.Property("token", "string", optional=True, since="vim.version.version10", rank=10),
        ),
    )
    class SAMLCredential(Credential):
        """The data object ``vim.ServiceLocator.SAMLCredential``, on the wire ``ServiceLocatorSAMLCredential``.

        Fields:
            - ``token``: ``string``, optional.

        Since:
            vSphere API 6.0 (``vim.version.version10``)

        Source:
            ``vim/ServiceLocator/SAMLCredential.rst``
        """

        token: str | None = None
        """``string``, optional. Since vSphere API 6.0."""

    instanceUuid: str = ""
    """``string``, required. Since vSphere API 6.0."""
    url: str = ""
    """``string``, required. Since vSphere API 6.0."""
    credential: vim.ServiceLocator.Credential = _rt.UNSET
    """``vim.ServiceLocator.Credential``, required. Since vSphere API 6.0."""
    sslThumbprint: str | None = None
    """``string``, optional. Since vSphere API 6.0."""
    sslCertificate: str | None = None
    """``string``, optional. Since vSphere API 9.0.0.0."""
