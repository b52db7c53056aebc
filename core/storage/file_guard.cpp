// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/file_guard.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QThread>
#include <QtEndian>

#include <fcntl.h>
#include <sys/stat.h>
#include <sys/vfs.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <cstring>
#include <mutex>
#include <set>
#include <utility>
#include <vector>

namespace evenkeel {
namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(File)
};

/// A descriptor that is closed when it goes.
class Descriptor
{
public:
    Descriptor(const QString &path, int flags, mode_t mode = 0)
        : m_fd(::open(QFile::encodeName(path).constData(), flags | O_CLOEXEC, mode))
    {}
    ~Descriptor()
    {
        if (m_fd >= 0)
            ::close(m_fd);
    }
    Descriptor(const Descriptor &) = delete;
    Descriptor &operator=(const Descriptor &) = delete;

    explicit operator bool() const { return m_fd >= 0; }
    int get() const { return m_fd; }

private:
    int m_fd;
};

Error systemError(int number, const char *call)
{
    const QString detail = QStringLiteral("%1: %2").arg(QLatin1String(call), QString::fromLocal8Bit(strerror(number)));
    switch (number) {
    case ENOENT:
    case ENOTDIR:
        return {ErrorKind::NotFound, Tr::tr("There is no such file, or its folder is gone."), detail};
    case EEXIST:
        return {ErrorKind::Refused, Tr::tr("Something of this name is there already. Choose another name."), detail};
    case ENOSPC:
    case EDQUOT:
    case EFBIG:
        return {ErrorKind::Full, Tr::tr("The disk is full. Make room and try again."), detail};
    case EACCES:
    case EPERM:
    case EROFS:
        return {ErrorKind::Io, Tr::tr("The file cannot be read or written here: you are not allowed to."), detail};
    default:
        return {ErrorKind::Io, Tr::tr("Reading or writing the file failed."), detail};
    }
}

Result<> writeAll(const Descriptor &file, const char *data, qint64 size)
{
    for (qint64 done = 0; done < size;) {
        const ssize_t written = ::write(file.get(), data + done, size_t(size - done));
        if (written < 0 && errno != EINTR)
            return systemError(errno, "write");
        done += std::max<ssize_t>(written, 0);
    }
    return {};
}

Error notOurs(const char *why)
{
    return {ErrorKind::Foreign, Tr::tr("This is not an Evenkeel file."), QString::fromLatin1(why)};
}

/// Opening a FIFO or a device would hang or do something; asking about it does neither.
Result<struct stat> regular(const QString &path)
{
    struct stat status;
    if (::stat(QFile::encodeName(path).constData(), &status) != 0)
        return systemError(errno, "stat");
    if (S_ISDIR(status.st_mode))
        return Error{ErrorKind::Foreign, Tr::tr("This is a folder, not an Evenkeel file.")};
    if (!S_ISREG(status.st_mode))
        return notOurs("not a regular file");
    return status;
}

std::mutex openFilesMutex;
std::set<std::pair<quint64, quint64>> openFiles;

bool isOpenHere(const struct stat &status)
{
    const std::lock_guard lock(openFilesMutex);
    return openFiles.contains({quint64(status.st_dev), quint64(status.st_ino)});
}

/// A journal that has its header belongs to a transaction that is not over.
bool isBeingWritten(const QString &path)
{
    const Descriptor journal(path + QLatin1String("-journal"), O_RDONLY | O_NONBLOCK);
    char first = 0;
    return journal && ::read(journal.get(), &first, 1) == 1 && first != 0;
}

bool isUnchanged(const struct stat &a, const struct stat &b)
{
    return a.st_ino == b.st_ino && a.st_size == b.st_size && a.st_mtim.tv_sec == b.st_mtim.tv_sec
        && a.st_mtim.tv_nsec == b.st_mtim.tv_nsec;
}

Result<> copyBytes(const QString &from, const QString &to)
{
    const Descriptor source(from, O_RDONLY | O_NONBLOCK);
    if (!source)
        return systemError(errno, "open");
    const Descriptor target(to, O_WRONLY | O_CREAT | O_EXCL, S_IRUSR | S_IWUSR);
    if (!target)
        return systemError(errno, "open");
    std::vector<char> buffer(1 << 20);
    for (;;) {
        const ssize_t read = ::read(source.get(), buffer.data(), buffer.size());
        if (read < 0 && errno == EINTR)
            continue;
        if (read < 0)
            return systemError(errno, "read");
        if (read == 0)
            return {};
        if (Result<> written = writeAll(target, buffer.data(), read); !written)
            return written;
    }
}

Error alreadyOpen()
{
    return {ErrorKind::Busy, Tr::tr("This file is open in this program already."), {}};
}

} // namespace

Result<FileHeader> lookAt(const QString &path)
{
    Result<struct stat> status = regular(path);
    if (!status)
        return status.error();
    if (isOpenHere(*status))
        return alreadyOpen();

    FileHeader header;
    for (const char *suffix : {"-journal", "-wal", "-shm"}) {
        struct stat beside;
        const QByteArray name = QFile::encodeName(path) + suffix;
        if (::lstat(name.constData(), &beside) != 0)
            continue;
        if (!S_ISREG(beside.st_mode))
            return notOurs("a journal that is not a regular file");
        header.hasJournal = header.hasJournal || beside.st_size > 0;
    }

    std::array<char, 100> first{};
    {
        // Not blocking, should a FIFO have come in its place meanwhile.
        const Descriptor file(path, O_RDONLY | O_NONBLOCK);
        if (!file)
            return systemError(errno, "open");
        if (::fstat(file.get(), &*status) != 0 || !S_ISREG(status->st_mode))
            return notOurs("not a regular file");
        if (status->st_size == 0)
            return notOurs("empty");
        const ssize_t read = ::read(file.get(), first.data(), first.size());
        if (read < 0)
            return systemError(errno, "read");
        if (read < ssize_t(first.size()) || std::memcmp(first.data(), "SQLite format 3", 16) != 0)
            return notOurs("not a database");
    }
    const auto number = [&](int offset) { return qFromBigEndian<quint32>(first.data() + offset); };
    header.userVersion = qint32(number(60));
    header.applicationId = number(68);

    const quint16 written = qFromBigEndian<quint16>(first.data() + 16);
    const qint64 pageSize = written == 1 ? 65'536 : written;
    if (pageSize < 512 || (pageSize & (pageSize - 1)) != 0)
        return notOurs("no page size");
    // A file whose writer was killed may end in the middle of a page; the journal mends that.
    if (!header.hasJournal && status->st_size % pageSize != 0)
        return Error{ErrorKind::Damaged, Tr::tr("The file is damaged: a part of it is missing at its end."),
                     QStringLiteral("not a whole number of pages")};
    return header;
}

Result<std::unique_ptr<OpenMark>> OpenMark::set(const QString &path)
{
    Result<struct stat> status = regular(path);
    if (!status)
        return status.error();
    const std::lock_guard lock(openFilesMutex);
    if (!openFiles.insert({quint64(status->st_dev), quint64(status->st_ino)}).second)
        return alreadyOpen();
    return std::unique_ptr<OpenMark>(new OpenMark(quint64(status->st_dev), quint64(status->st_ino)));
}

OpenMark::~OpenMark()
{
    const std::lock_guard lock(openFilesMutex);
    openFiles.erase({m_device, m_inode});
}

Result<> makePrivateFile(const QString &path)
{
    const Descriptor file(path, O_RDWR | O_CREAT | O_EXCL, S_IRUSR | S_IWUSR);
    if (!file)
        return systemError(errno, "open");
    return {};
}

Result<> makePrivateFolder(const QString &path)
{
    const QString clean = QDir::cleanPath(path);
    if (QFileInfo(clean).isDir())
        return {};
    const QString above = QFileInfo(clean).path();
    if (above != clean) {
        if (Result<> made = makePrivateFolder(above); !made)
            return made;
    }
    if (::mkdir(QFile::encodeName(clean).constData(), S_IRWXU) != 0 && errno != EEXIST)
        return systemError(errno, "mkdir");
    return {};
}

Result<> writePrivateFile(const QString &path, const QByteArray &content)
{
    const Descriptor file(path, O_WRONLY | O_CREAT | O_EXCL, S_IRUSR | S_IWUSR);
    if (!file)
        return systemError(errno, "open");
    if (Result<> written = writeAll(file, content.constData(), content.size()); !written)
        return written;
    if (::fsync(file.get()) != 0)
        return systemError(errno, "fsync");
    return {};
}

Result<> sync(const QString &path)
{
    const Descriptor file(path, O_RDONLY);
    if (!file)
        return systemError(errno, "open");
    if (::fsync(file.get()) != 0)
        return systemError(errno, "fsync");
    return {};
}

Result<> syncFolderOf(const QString &path) { return sync(QFileInfo(path).absolutePath()); }

Result<> checkNameIsFree(const QString &path)
{
    if (QFileInfo::exists(path) || QFileInfo(path).isSymLink())
        return systemError(EEXIST, "stat");
    return {};
}

Result<> renameWithoutReplacing(const QString &from, const QString &to)
{
    const QByteArray source = QFile::encodeName(from);
    const QByteArray target = QFile::encodeName(to);
    // A second name refuses to replace, which rename() does not; some disks have no second names.
    if (::link(source.constData(), target.constData()) == 0) {
        ::unlink(source.constData());
        return {};
    }
    if (errno == EEXIST)
        return systemError(EEXIST, "link");
    if (Result<> isFree = checkNameIsFree(to); !isFree)
        return isFree;
    if (::rename(source.constData(), target.constData()) != 0)
        return systemError(errno, "rename");
    return {};
}

Result<QByteArray> sha256Of(const QString &path)
{
    QFile file(path);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    if (!file.open(QIODevice::ReadOnly) || !hash.addData(&file))
        return systemError(EIO, "read");
    return hash.result().toHex();
}

Result<> copyBetweenWrites(const QString &from, const QString &to)
{
    for (int attempt = 0; attempt < 20; ++attempt) {
        const Result<struct stat> before = regular(from);
        if (!before)
            return before.error();
        if (isOpenHere(*before))
            return alreadyOpen();
        if (!isBeingWritten(from)) {
            if (Result<> copied = copyBytes(from, to); !copied)
                return copied;
            const Result<struct stat> after = regular(from);
            if (after && !isBeingWritten(from) && isUnchanged(*before, *after))
                return {};
            removeFile(to);
        }
        QThread::msleep(50);
    }
    return Error{ErrorKind::Busy, Tr::tr("Another program writes to this file without a pause. Try again."), {}};
}

void removeFile(const QString &path) { ::unlink(QFile::encodeName(path).constData()); }

bool isOnNetwork(const QString &path)
{
    struct statfs status;
    const QString there = QFileInfo::exists(path) ? path : QFileInfo(path).absolutePath();
    if (::statfs(QFile::encodeName(there).constData(), &status) != 0)
        return false;
    switch (quint32(status.f_type)) {
    case 0x6969: // nfs
    case 0xFF534D42: // cifs
    case 0xFE534D42: // smb2
    case 0x517B: // smb
    case 0x65735546: // fuse: sshfs and most synced folders
    case 0x01021997: // 9p
        return true;
    default:
        return false;
    }
}

} // namespace evenkeel
